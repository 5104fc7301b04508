import type { NodeNameFragment } from '../../api/generated/operations.js';
import { nodeName } from './node-name.js';
import './path.css';

/** A path through the graph, from the offering to the step. Classes above the offering are named by their code. */
export const Path = ({ nodes }: { readonly nodes: readonly NodeNameFragment[] }) => (
  <ol className="path">
    {nodes.map((node, index) => (
      <li key={node.id}>
        <span>{index > 0 && 'code' in node && node.code != null ? node.code : nodeName(node)}</span>
      </li>
    ))}
  </ol>
);
