import { message } from '../definition.js';
import { day, flag, name, optional, quoted, text } from '../kinds.js';

/** What a firm or a desk must not miss. */
export const reminders = {
  certificateExpires: message('reminders.certificateExpires', {
    certificate: quoted(name),
    plan: optional(quoted(text)),
    paper: optional(text),
    last: day,
    overdue: flag,
  }),
  sourceDue: message('reminders.sourceDue', { source: quoted(name), by: day, overdue: flag }),
  programCloses: message('reminders.programCloses', { program: quoted(name), last: day }),
} as const;
