import { useEffect, useState } from 'react';

/** Milliseconds without another letter after which a search begins: each is a request. */
const PAUSE = 300;

/** What the customer has chosen to see of the list. */
export interface ListView {
  /** What stands in the search field. */
  search: string;
  /** What is searched for. */
  query: string;
  /** The id of a product, or an empty text for all. */
  productId: string;
  setSearch: (search: string) => void;
  setProductId: (productId: string) => void;
}

/** The state of the search and the filter. */
export function useListView(): ListView {
  const [search, setSearch] = useState('');
  const [query, setQuery] = useState('');
  const [productId, setProductId] = useState('');
  const wanted = search.trim();
  // An emptied field is no letter that another may follow.
  if (!wanted && query) setQuery('');
  useEffect(() => {
    if (wanted === query) return;
    const timer = setTimeout(() => setQuery(wanted), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, query]);
  return { search, query, productId, setSearch, setProductId };
}
