// $rows: [{id, scheme, codes}]. A chapter of a schedule; `codes` has a blank before and after each code.
UNWIND $rows AS row
MERGE (chapter:TariffCodes {id: row.id})
SET chapter.scheme = row.scheme, chapter.codes = row.codes
