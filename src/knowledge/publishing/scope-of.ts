import type { Area } from '../../graph/generated/nodes.js';
import { isArea } from '../facts/area.js';
import { relationsWith } from '../facts/relation-roles.js';
import type { KnowledgeSnapshot } from '../snapshots/snapshot.js';

/** The scope of a fact, for the filters of the change feed. */
export interface FactScope {
  readonly classes: readonly string[];
  readonly area: Area | null;
}

const covering = relationsWith(({ scope }) => scope === 'TARGET_IS_CLASS');
/** Where a fact without a scope of its own gets it from: its act, or the facts that require it. */
const above = relationsWith(({ scope }) => scope === 'FROM_TARGET');
const asking = relationsWith(({ scope }) => scope === 'FROM_START');

const depth = 3;
const classesAtMost = 50;

/** Reads what `scopeOf` needs. */
export async function loadScopes(snapshot: KnowledgeSnapshot, ids: readonly string[]): Promise<void> {
  let wanted = [...new Set(ids)];
  for (let level = 0; level <= depth; level += 1) {
    await snapshot.load(wanted);
    wanted = [...new Set(wanted.flatMap((id) => onwards(snapshot, id)))];
  }
}

/** The classes and the area of a fact: its own, or those of the facts that it depends on. */
export function scopeOf(snapshot: KnowledgeSnapshot, id: string, level = 0): FactScope {
  const own = snapshot.out(id).filter(({ type }) => isOf(type.type, covering));
  const area = areaOf(snapshot, id);
  if ((own.length > 0 && area !== null) || level === depth)
    return { classes: own.map(({ to }) => to).slice(0, classesAtMost), area };
  const others = onwards(snapshot, id).map((each) => scopeOf(snapshot, each, level + 1));
  const classes = own.length > 0 ? own.map(({ to }) => to) : others.flatMap((each) => each.classes);
  return {
    classes: [...new Set(classes)].slice(0, classesAtMost),
    area: area ?? others.find((each) => each.area !== null)?.area ?? null,
  };
}

function onwards(snapshot: KnowledgeSnapshot, id: string): string[] {
  const up = snapshot.out(id).filter(({ type }) => isOf(type.type, above));
  const back = snapshot.into(id).filter(({ type }) => isOf(type.type, asking));
  return [...up.map(({ to }) => to), ...back.map(({ from }) => from)].slice(0, classesAtMost);
}

function areaOf(snapshot: KnowledgeSnapshot, id: string): Area | null {
  const { area } = snapshot.node(id)?.values ?? {};
  return isArea(area) ? area : null;
}

const isOf = (type: string, types: readonly string[]): boolean => types.includes(type);
