/** A file of `data/` by its name. It is fetched, since what builds the tests drops `with { type: 'json' }`. */
export async function loadData(name: string): Promise<unknown> {
  const response = await fetch(new URL(`../../data/${name}`, import.meta.url));
  return response.json();
}
