-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who cites a document, where and how: put its symbol here.
select symbol, lang, coalesce(block_kind, within) as place,
    coalesce(block_number, '') as paragraph, coalesce(intent, '') as verb, text
from citations_current
where target = 'A/RES/98/1'
order by symbol, lang, n;
