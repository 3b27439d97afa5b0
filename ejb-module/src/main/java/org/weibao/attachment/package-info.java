/**
 * Files that stay with a case for ever: photos, scans, short films, papers.
 *
 * <p>A capability whose things have files has one CDI bean for each kind of thing that implements
 * {@link org.weibao.attachment.AttachmentSubjects}: it says how the kind is called and finds a
 * thing by its number or id, through the capability's own door, so that whoever may read the thing
 * may read its files. Then
 *
 * <ul>
 *   <li>a page includes {@code <w:attachments kind="REQUEST" key="#{…number}"
 *       project="#{…projectId}"/>} outside of its other forms: pictures and files, sending some
 *       (with a phone's camera too), withdrawing one;
 *   <li>the API takes and lists them at {@code /api/v1/attachments?subject=REQUEST&key=…};
 *   <li>services call {@link org.weibao.attachment.AttachmentService}: {@code receive} looks at a
 *       file and checks it, {@code add} keeps it in the caller's transaction.
 * </ul>
 *
 * <p>What a file holds decides what it is, not its name. The bytes stand in PostgreSQL in blocks,
 * once for the same SHA-256, and are sent block by block. Photos lose where they were taken and by
 * which phone before they are stored; they keep how they are to be turned. Nothing is ever deleted:
 * a withdrawn file is hidden and says why.
 */
package org.weibao.attachment;
