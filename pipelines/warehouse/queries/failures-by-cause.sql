-- SPDX-License-Identifier: GPL-3.0-or-later
-- What could not be had or read, by cause.
select stage, code, count(*) as failures
from errors_current
group by stage, code
order by failures desc, stage, code;
