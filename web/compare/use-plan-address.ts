import { useSearchParams } from 'wouter';
import { printAddress, readAddress } from '../plan-input/address.js';

/** @returns the address of the plan of one of the markets, for the same input */
export function usePlanAddress(): (code: string) => string {
  const [query] = useSearchParams();
  const input = readAddress(query);
  return (code) => `/plan?${printAddress({ ...input, to: [code] })}`;
}
