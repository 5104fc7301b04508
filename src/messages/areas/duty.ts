import { message } from '../definition.js';
import { choice, count, day, list, name, number, optional, part, percent, quoted, text } from '../kinds.js';
import { proofs } from './rates.js';

/** Notes on the duty on an offering. */
export const duty = {
  classMissing: message('duty.classMissing'),
  notGoods: message('duty.notGoods', { offered: quoted(name) }),
  notSuppliedAsGoods: message('duty.notSuppliedAsGoods', { mode: choice('SERVICE', 'SOFTWARE', 'LICENCE') }),
  unknown: message('duty.unknown', { rate: choice('ANY', 'MFN'), offered: name, market: name, day }),
  lineDecides: message('duty.lineDecides', { lines: count }),
  linesShown: message('duty.linesShown', { lines: count, shown: count }),

  saves: message('duty.saves', { preference: name, saving: part, proofs }),
  lowestKnown: message('duty.lowestKnown', { preference: name, proofs }),
  toppedUp: message('duty.toppedUp', { preference: name, total: percent }),
  savesNothing: message('duty.savesNothing', { preference: name, total: percent }),
  quota: message('duty.quota', {
    rule: quoted(name),
    volume: number,
    unit: optional(text),
    period: optional(text),
  }),
  quotaExceeded: message('duty.quotaExceeded', { rule: quoted(name) }),
  directTransport: message('duty.directTransport', { preferences: list(name), dispatch: name, origin: name }),
  lowestUnknown: message('duty.lowestUnknown', { rules: list(quoted(name)) }),
  agreementsNotRecorded: message('duty.agreementsNotRecorded', { agreements: list(name) }),
  notConceded: message('duty.notConceded', { agreements: list(name) }),
  originNotRecorded: message('duty.originNotRecorded', { agreements: list(name) }),
  mfnIsLower: message('duty.mfnIsLower', { preference: name }),
  mfnIsEqual: message('duty.mfnIsEqual', { preference: name }),

  layersLeftOut: message('duty.layersLeftOut', { rules: list(quoted(name)), total: optional(percent) }),
  addedToAnyRate: message('duty.addedToAnyRate', { rules: list(part) }),
  layersNotRecorded: message('duty.layersNotRecorded', { origin: name }),
  rangeOnly: message('duty.rangeOnly', { rule: quoted(name) }),
  total: message('duty.total', { rule: quoted(name), bounds: part }),
} as const;
