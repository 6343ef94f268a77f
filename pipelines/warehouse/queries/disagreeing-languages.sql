-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a document cites in some of its languages and not in others.
select c.symbol as document, c.target as cited,
    count(distinct c.lang) as languages, max(d.languages) as of_languages
from citations_current c
join (select symbol, count(*) as languages from documents_current
    group by symbol) d on d.symbol = c.symbol
group by c.symbol, c.target
having count(distinct c.lang) < max(d.languages)
order by document, cited;
