const line = <i />;

const row = (
  <li data-slot="license-key-row">
    <div data-slot="license-key-summary">
      <div data-slot="license-key-open">
        <span>{line}</span>
        {line}
      </div>
      <p>{line}</p>
    </div>
  </li>
);

/** The boxes of a list of three license keys, without a word in them. */
export const listSkeleton = (
  <div data-slot="license-key-skeleton" aria-hidden="true">
    <header data-slot="license-key-list-header">{line}</header>
    <ul>
      {row}
      {row}
      {row}
    </ul>
    <footer data-slot="license-key-list-footer">{line}</footer>
  </div>
);
