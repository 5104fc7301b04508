import { Select } from '../design/select.js';
import { useWords } from '../language/words.js';
import { compareWords } from './compare.words.js';
import { type Column, columns } from './order.js';
import { useColumnNames } from './use-column-names.js';
import { printSort, readSort, type View } from './view.js';

interface Props {
  readonly view: View;
  show(changed: Partial<View>): void;
}

/** The head of a column, which sorts by it, the other way when it is pressed again. */
export function SortHead({ column, view, show }: Props & { readonly column: Column }) {
  const nameOf = useColumnNames();
  const isSorted = view.sort === column;
  const direction = view.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className="sort"
        onClick={() => show({ sort: column, isDescending: isSorted && !view.isDescending })}
      >
        {nameOf(column)}
      </button>
    </th>
  );
}

/** Sorts where there is no room for the heads of columns. */
export function SortSelect({ view, show }: Props) {
  const say = useWords(compareWords);
  const nameOf = useColumnNames();
  const options = columns.flatMap((column) =>
    [false, true].map((isDescending) => ({
      value: printSort({ sort: column, isDescending }) ?? '',
      name: say(wordOf(column, isDescending), { name: nameOf(column) }),
    })),
  );
  return (
    <div className="sort-select noprint">
      <Select
        label={say('sort')}
        options={options}
        chosen={printSort(view)}
        onChoose={(value) => show(readSort(value ?? ''))}
        none={say(view.isEverywhere ? 'byRank' : 'asChosen')}
      />
    </div>
  );
}

function wordOf(column: Column, isDescending: boolean) {
  if (column === 'market') return isDescending ? 'nameDown' : 'nameUp';
  if (column === 'days') return isDescending ? 'longest' : 'shortest';
  if (column === 'cost' || column === 'duty') return isDescending ? 'highest' : 'lowest';
  return isDescending ? 'most' : 'fewest';
}
