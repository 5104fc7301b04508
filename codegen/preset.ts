import type { Types } from '@graphql-codegen/plugin-helpers';

/** A preset that writes one file for each entry. `name` is relative to the output folder. */
export function filesPreset(files: () => { readonly name: string; readonly text: string }[]): Types.OutputPreset {
  return {
    buildGeneratesSection: (options) =>
      files().map(({ name, text }) => ({
        ...options,
        filename: `${options.baseOutputDir}${name}`,
        plugins: [{ text: {} }],
        pluginMap: { text: { plugin: () => text } },
      })),
  };
}
