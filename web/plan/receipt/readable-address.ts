/** An address with its Korean letters readable; as it is if it is not well formed. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
