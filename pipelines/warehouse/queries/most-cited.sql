-- SPDX-License-Identifier: GPL-3.0-or-later
-- The resolutions and decisions that most documents cite.
select target, count(distinct symbol) as documents
from citations_current
where kind in ('resolution', 'decision') and target <> symbol
group by target
order by documents desc, target
limit 20;
