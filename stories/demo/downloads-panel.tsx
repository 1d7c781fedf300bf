import { Icon } from './icon.tsx';

const INSTALLERS = [
  { system: 'macOS', size: '184 MB' },
  { system: 'Windows', size: '201 MB' },
];

const PLACEHOLDER = `data:text/plain,${encodeURIComponent('There is no Nimbus Studio: this is a demo.\n')}`;

/** A panel next to the card, as on a real page. */
export function DownloadsPanel() {
  return (
    <section className="panel" aria-labelledby="downloads">
      <h2 id="downloads">Nimbus Studio 4.2</h2>
      <dl>
        {INSTALLERS.map(({ system, size }) => (
          <div key={system}>
            <dt>
              <a href={PLACEHOLDER} download={`nimbus-studio-${system.toLowerCase()}.txt`}>
                <Icon name="download" /> Download for {system}
              </a>
            </dt>
            <dd>{size}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
