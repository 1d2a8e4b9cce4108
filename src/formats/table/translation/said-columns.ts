// Columns whose cells are taken into the canonical table as they stand, and those of days that are read.

/** What stands for itself. */
export const texts = [
  'movement',
  'part_of',
  'kind',
  'operator',
  'source',
  'source_title',
  'source_url',
  'where',
  'said_by',
  'said_to',
  'note',
  'changed',
] as const;
export const days = ['source_date', 'said_on', 'speaks_of'] as const;
