// The TypeScript types behind those of history; codegen reads the names.
import type { FactAt } from '../../knowledge/history/fact-at.js';
import type { Publication } from '../../knowledge/history/publication.js';
import type { Revision } from '../../knowledge/history/revision.js';

export type RevisionMapper = Revision;
export type FactAtMapper = FactAt;
export type PublicationMapper = Publication;
