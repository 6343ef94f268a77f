-- SPDX-License-Identifier: GPL-3.0-or-later
-- The official languages that documents lack.
select s.symbol as document, l.lang as missing
from (select distinct symbol from documents_current) s
cross join (select 'ar' as lang union all select 'zh' union all
    select 'en' union all select 'fr' union all select 'ru' union all
    select 'es') l
left join (select symbol, lang, 1 as there from documents_current) d
    on d.symbol = s.symbol and d.lang = l.lang
where coalesce(d.there, 0) = 0
order by document, missing;
