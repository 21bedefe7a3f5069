/**
 * Ids that were released and are gone: the old id and what replaces it, or null where nothing does. Append only: links
 * that people have shared hold the old ids and must go on opening.
 */
export const retired: Readonly<Record<string, string | null>> = {};
