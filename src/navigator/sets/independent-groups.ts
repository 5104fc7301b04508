/** An item with its keys: items that share a key belong together. */
export interface Grouped<Item> {
  readonly item: Item;
  readonly keys: Iterable<string>;
}

/** Items that share a key, directly or through others, in one group; groups and items in the given order. */
export function independentGroups<Item>(items: readonly Grouped<Item>[]): readonly (readonly Item[])[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key);
    if (parent === undefined || parent === key) return key;
    const root = rootOf(parent);
    parents.set(key, root);
    return root;
  };
  const firstKeys = items.map(({ keys }, index) => {
    const own = `#${index}`;
    for (const key of keys) parents.set(rootOf(key), rootOf(own));
    return own;
  });
  const groups = new Map<string, Item[]>();
  items.forEach(({ item }, index) => {
    const root = rootOf(firstKeys[index] ?? '');
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [item]);
    else group.push(item);
  });
  return [...groups.values()];
}
