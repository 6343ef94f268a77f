-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports that are due at a session: put it here.
select a.symbol as document, coalesce(a.paragraph, '') as in_paragraph,
    coalesce(a.addressee, '') as asked, coalesce(a.due_date, '') as due,
    coalesce(a.recurs, '') as again
from actions_current a
where a.deliverable = 'report' and a.due_session = '100'
group by a.symbol, a.paragraph, a.addressee, a.due_date, a.recurs
order by document, in_paragraph, asked, due, again;
