-- SPDX-License-Identifier: GPL-3.0-or-later
-- The deadlines in documents, the first ones first.
select date, symbol, lang, text
from dates_current
where role = 'deadline'
order by date, symbol, lang, n
limit 100;
