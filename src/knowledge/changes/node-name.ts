import type { Value } from '../../graph/port.js';
import type { Localized } from '../../messages/localized.js';
import type { KnownNode } from '../snapshots/snapshot.js';

/** The name of a node in its languages; undefined if it has none, or is not loaded. */
export function nameOf(node: KnownNode | undefined): Localized | undefined {
  const { name } = node?.values ?? {};
  return isLocalized(name) ? name : undefined;
}

const isLocalized = (value: Value | undefined): value is Localized =>
  typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
