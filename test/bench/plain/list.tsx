import { useState } from 'react';
import { formatCount } from './format.ts';
import { Row } from './row.tsx';
import type { LicenseKey, Page } from './types.ts';

interface ListProps {
  page: Page<LicenseKey>;
  /** By the id of a benefit. */
  names: ReadonlyMap<string, string>;
}

/** What a developer would write for a customer's license keys: the elements, texts and styles of our list. */
export function List({ page, names }: ListProps) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState('oldest');
  const total = `${formatCount(page.pagination.total_count)} license keys`;
  return (
    <section
      aria-label="License keys"
      data-slot="license-key-list"
      className="polar-portal"
      data-state="loaded"
    >
      <div data-slot="portal-content">
        <header data-slot="portal-list-header">
          <div>
            <h2 data-slot="portal-title">
              <bdi>License keys</bdi>
            </h2>
            <p data-slot="license-key-licensee">Licensed to {page.items[0]?.customer.name}</p>
          </div>
          <div data-slot="portal-list-outcome">
            <output />
          </div>
          <div data-slot="portal-list-tools">
            <div data-slot="portal-search">
              <input
                aria-label="Search"
                placeholder="Search"
                type="search"
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
            </div>
            <label data-slot="portal-order">
              <span>Sort by</span>{' '}
              <select value={order} onChange={(event) => setOrder(event.target.value)}>
                <option value="oldest">Oldest first</option>
                <option value="newest">Newest first</option>
                <option value="working">Working first</option>
              </select>
            </label>
          </div>
        </header>
        <ul aria-label="License keys">
          {page.items.map((licenseKey) => (
            <Row
              key={licenseKey.id}
              licenseKey={licenseKey}
              name={names.get(licenseKey.benefit_id)}
            />
          ))}
        </ul>
        <footer data-slot="portal-list-footer">
          <p>{total}</p>
        </footer>
        <output data-slot="portal-announcement">{total}</output>
      </div>
    </section>
  );
}
