const PATHS = {
  brand: 'M3.5 9.5v-3M8 12V4M12.5 9.5v-3',
  projects: 'M2.5 4.5a1 1 0 0 1 1-1h3l1.5 2h4.5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1z',
  sounds: 'M2.5 7v2M5.25 4.5v7M8 2.5v11M10.75 5v6M13.5 7v2',
  license: 'M7.5 8.5 13 3M11 5l1.75 1.75M5.75 7.75a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5',
  billing: 'M2 4.5h12v7H2zM2 7h12M4.5 9.5h2',
  download: 'M8 2.5v7M5 7l3 3 3-3M3 13h10',
};

export type IconName = keyof typeof PATHS;

/** A decorative icon beside a text. Renders an `<svg>` element. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
