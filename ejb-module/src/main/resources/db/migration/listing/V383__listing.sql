-- The list of devices named a model by its id once; a view that was saved then names it by its code from now on. A number
-- that is a code itself is one already.
update list_view v
   set query = regexp_replace(v.query, '(^|&)model=' || m.id || '(&|$)', '\1model=' || m.code || '\2')
  from device_model m
 where v.list = 'devices'
   and v.query ~ ('(^|&)model=' || m.id || '(&|$)')
   and not exists (select 1 from device_model other where other.code = cast(m.id as text));
