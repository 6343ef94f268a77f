-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many citations the documents of each year and organ make.
select coalesce(d.year, 0) as in_year, coalesce(d.organ, '') as of_organ,
    count(distinct c.symbol) as documents, count(*) as citations
from documents_current d
join citations_current c on c.symbol = d.symbol and c.lang = d.lang
group by coalesce(d.year, 0), coalesce(d.organ, '')
order by in_year, of_organ;
