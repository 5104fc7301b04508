interface Named {
  readonly asOf: string;
  readonly target: { readonly code: string };
  readonly offering: {
    readonly class?: { readonly id: string; readonly code?: string | null | undefined } | null | undefined;
    readonly product?: { readonly id: string } | null | undefined;
  };
}

/** Market, code and day of a plan: `landfall-VN-330499-2026-12-01`. */
export function fileName({ asOf, target, offering }: Named): string {
  const id = (offering.product?.id ?? offering.class?.id)?.split('/').at(-1);
  const what = (offering.product == null ? offering.class?.code : undefined) ?? id ?? 'plan';
  return ['landfall', target.code, what.replace(/[^\p{L}\p{N}.-]+/gu, '-'), asOf].join('-');
}
