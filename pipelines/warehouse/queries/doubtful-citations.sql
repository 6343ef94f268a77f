-- SPDX-License-Identifier: GPL-3.0-or-later
-- How sure the citations are, and what speaks against them.
select coalesce(confidence, '') as how_sure, coalesce(doubt, '') as but,
    count(*) as citations
from citations_current
group by coalesce(confidence, ''), coalesce(doubt, '')
order by how_sure, but;
