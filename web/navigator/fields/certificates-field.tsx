import { useState } from 'react';
import { useQuery } from 'urql';
import { RequirementNamesDocument, SuggestCertificatesDocument } from '../../api/generated/operations.js';
import { Button } from '../../design/button.js';
import { ComboBox } from '../../design/combo-box.js';
import { useWords } from '../../language/words.js';
import { fieldWords } from './fields.words.js';
import { useDelayed } from './use-delayed.js';

interface Props {
  /** IDs of requirements. */
  readonly held: readonly string[];
  onChange(held: readonly string[]): void;
}

/** Certificates and registrations that the firm holds: added by name, removed one by one. */
export function CertificatesField({ held, onChange }: Props) {
  const say = useWords(fieldWords);
  const [typed, setTyped] = useState('');
  const query = useDelayed(typed.trim());
  const [{ data }] = useQuery({ query: SuggestCertificatesDocument, variables: { query }, pause: query === '' });
  const names = useRequirementNames(held);
  const items = query === '' ? [] : (data?.suggest ?? []).map(({ node, label }) => ({ id: node.id, name: label }));
  return (
    <div className="stack-2">
      <ComboBox
        label={say('certificatesLabel')}
        items={items.filter(({ id }) => !held.includes(id))}
        chosen={null}
        typed={typed}
        onType={setTyped}
        onChoose={(id) => {
          if (id === null) return;
          onChange([...held, id]);
          setTyped('');
        }}
        placeholder={say('certificatesPlaceholder')}
        empty={query === '' ? say('typeCertificate') : say('noCertificate')}
      />
      {held.length > 0 && (
        <ul className="chips">
          {held.map((id) => (
            <li key={id}>
              <Button
                aria-label={say('remove', { name: names.get(id) ?? id })}
                onPress={() => onChange(held.filter((each) => each !== id))}
              >
                {names.get(id) ?? id} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useRequirementNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const [{ data }] = useQuery({ query: RequirementNamesDocument, variables: { ids }, pause: ids.length === 0 });
  return new Map(
    (data?.nodes ?? []).flatMap((node) => (node !== null && 'name' in node ? [[node.id, node.name] as const] : [])),
  );
}
