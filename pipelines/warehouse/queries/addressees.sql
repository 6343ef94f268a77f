-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is asked for what, and in how many documents.
select coalesce(addressee, '') as asked, verb,
    coalesce(deliverable, '') as asked_for,
    count(distinct symbol) as documents
from actions_current
group by coalesce(addressee, ''), verb, coalesce(deliverable, '')
order by documents desc, asked, verb, asked_for;
