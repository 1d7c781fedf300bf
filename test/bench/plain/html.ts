import { formatCount, formatDate, formatRelative } from './format.ts';
import type { LicenseKey, LicenseKeyWithDevices, Page } from './types.ts';

const icon = (path: string) =>
  `<svg aria-hidden="true" data-slot="portal-icon" viewBox="0 0 20 16" preserveAspectRatio="xMinYMid slice" width="1.25em" height="1em" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"></path></svg>`;
const COPY = icon('M6 6h7v8H6ZM3 10V2h7');
const DEVICE = icon('M3 4h10v7H3ZM1 13h14');
const STATUS = `<span data-state="active" data-slot="license-key-status">${icon('M8 2a6 6 0 1 0 .1 0ZM4 8l3 3 5-5')}<span>Active</span></span>`;

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const toMaskedKey = ({ key }: { key: string }) =>
  `<code dir="ltr" translate="no" class="ph-no-capture" aria-label="Hidden, ends with ${escape(key.slice(-6))}" role="img" data-slot="license-key-value"><span>•••• •••• </span><bdi>${escape(key.slice(-6))}</bdi></code>`;

const toFact = (term: string, html: string) =>
  `<div data-slot="license-key-fact"><dt>${term}</dt><dd>${html}</dd></div>`;

const toMeter = (term: string, used: number, limit: number) =>
  toFact(
    term,
    `<span><b>${formatCount(used)}</b><span> of ${formatCount(limit)}</span></span><div data-slot="portal-meter" data-state="available" aria-hidden="true"><svg width="100%" height="6" fill="currentColor"><rect width="${(used / limit) * 100}%" height="100%"></rect></svg></div>`,
  );

const toDevice = ({ label, created_at, meta }: LicenseKeyWithDevices['activations'][number]) =>
  `<li data-slot="license-key-activation">${DEVICE}<div><p><bdi>${escape(label)}</bdi></p><p><span>Activated ${formatDate(created_at ?? '')}&nbsp;· </span><bdi>${escape(Object.values(meta).join(' · '))}</bdi></p></div><button type="button" aria-label="Deactivate ${escape(label)}" data-slot="license-key-deactivate">Deactivate</button></li>`;

/** The HTML of a card. */
export function toCardHtml(licenseKey: LicenseKeyWithDevices, name = 'License key') {
  const now = Date.now();
  const { activations, expires_at, limit_activations, limit_usage } = licenseKey;
  const sorted = activations.toSorted(
    (a, b) => Date.parse(b.created_at ?? '') - Date.parse(a.created_at ?? ''),
  );
  return `<section aria-label="${escape(name)}" data-slot="license-key-card" class="polar-portal" data-state="active"><div data-slot="portal-content">
<header data-slot="license-key-header"><h2 data-slot="portal-title"><bdi>${escape(name)}</bdi></h2>${STATUS}<p data-slot="license-key-licensee">Licensed to ${escape(licenseKey.customer.name ?? '')}</p></header>
<div data-slot="license-key-secret">${toMaskedKey(licenseKey)}<div data-slot="license-key-actions"><button type="button" data-slot="license-key-reveal">${icon('M1 8q7-9 14 0-7 9-14 0M8 6a2 2 0 1 0 .1 0Z')}<span>Reveal</span></button> <button type="button" data-slot="license-key-copy">${COPY}<span>Copy</span></button></div></div>
<dl data-slot="license-key-allowances">${toMeter('Activations', activations.length, limit_activations ?? 1)}${toMeter('Usage', licenseKey.usage ?? 0, limit_usage ?? 1)}${toFact('Expires', `<span><b>${formatDate(expires_at ?? '')}</b></span><small> ${formatRelative(expires_at ?? '', now)}</small>`)}</dl>
<div data-slot="license-key-activations"><div data-slot="license-key-activations-header"><h3>Activations</h3></div><ul aria-label="Activations">${sorted.slice(0, 10).map(toDevice).join('')}</ul></div>
<footer data-slot="license-key-footer"><p>Validated ${licenseKey.validations} times, last ${formatRelative(licenseKey.last_validated_at ?? '', now)}&nbsp;· Issued ${formatDate(licenseKey.created_at ?? '')}</p><button type="button" data-slot="license-key-rotate">${icon('M13 5a6 6 0 1 0 1 4M13 2v3h-3')}<span>Replace key</span></button></footer></div></section>`;
}

const toRow = (licenseKey: LicenseKey) =>
  `<li data-slot="license-key-row" data-state="active"><div data-slot="license-key-summary"><button type="button" data-slot="license-key-open" aria-expanded="false"><span><b dir="auto">License key</b> ${toMaskedKey(licenseKey)}</span> <span>Active</span>${icon('M4 6l4 4 4-4')}</button>${STATUS}<button type="button" data-slot="license-key-row-copy">${COPY}<span>Copy</span></button><dl><div data-slot="license-key-row-usage"><dt>Usage</dt> <dd>${formatCount(licenseKey.usage ?? 0)} of ${formatCount(licenseKey.limit_usage ?? 0)}</dd></div><div data-slot="license-key-row-expiry"><dt>Expires</dt> <dd>${formatDate(licenseKey.expires_at ?? '')}</dd></div></dl></div></li>`;

/** The HTML of a list. */
export function toListHtml({ items, pagination }: Page<LicenseKey>) {
  const total = `${formatCount(pagination.total_count)} license keys`;
  return `<section aria-label="License keys" data-slot="license-key-list" class="polar-portal" data-state="loaded"><div data-slot="portal-content">
<header data-slot="portal-list-header"><div><h2 data-slot="portal-title"><bdi>License keys</bdi></h2><p data-slot="license-key-licensee">Licensed to ${escape(items[0]?.customer.name ?? '')}</p></div><div data-slot="portal-list-tools"><div data-slot="portal-search"><input aria-label="Search" placeholder="Search" type="search"></div><label data-slot="portal-order"><span>Sort by</span> <select><option>Oldest first</option><option>Newest first</option><option>Working first</option></select></label></div></header>
<ul aria-label="License keys">${items.map(toRow).join('')}</ul><footer data-slot="portal-list-footer"><p>${total}</p></footer></div></section>`;
}
