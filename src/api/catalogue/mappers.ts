// The TypeScript types behind those of the catalogue, beside those of `@node`; codegen reads the names.
import type { AnyNode } from '../../graph/generated/nodes.js';
import type { Standing } from '../../navigator/law/law-state.js';

export type NodeMapper = AnyNode;
export type RuleStandingMapper = Standing;
