/**
 * Calls back when the page takes another address without loading, as web applications do: another path or
 * query, not a jump within the page. What the address leads to is usually not there yet.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  const address = () => location.pathname + location.search;
  let last = address();
  const check = () => {
    if (address() === last) return;
    last = address();
    changed();
  };
  navigation.addEventListener('currententrychange', check, { signal });
}
