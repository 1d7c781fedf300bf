import { Icon, type IconName } from './icon.tsx';

const ENTRIES: { name: string; icon: IconName }[] = [
  { name: 'Projects', icon: 'projects' },
  { name: 'Sounds', icon: 'sounds' },
  { name: 'License', icon: 'license' },
  { name: 'Billing', icon: 'billing' },
];

/**
 * The navigation of the vendor's app. Only this page exists, so the other entries are not links. On a
 * phone it is a bar at the top.
 */
export function Sidebar() {
  return (
    <header className="sidebar">
      <p className="brand">
        <Icon name="brand" /> Nimbus Studio
      </p>
      <nav aria-label="Account">
        <ul>
          {ENTRIES.map(({ name, icon }) => (
            <li key={name}>
              {name === 'License' ? (
                <a href="#license" aria-current="page">
                  <Icon name={icon} /> {name}
                </a>
              ) : (
                <span>
                  <Icon name={icon} /> {name}
                </span>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <p className="user">
        <span aria-hidden="true">NH</span> Noor Haddad
      </p>
    </header>
  );
}
