import type { Appearance } from './appearance.ts';
import { Segments } from './segments.tsx';

const THEMES = { light: 'Light', dark: 'Dark', system: 'System' };
const DIRECTIONS = { ltr: 'Left to right', rtl: 'Right to left' };
const WIDTHS = { 280: '280', 480: '480', 640: '640', 900: '900' };

interface AppearanceControlsProps {
  appearance: Appearance;
  onChange: (appearance: Appearance) => void;
}

/** Controls for the appearance of the vendor's page, which the card follows. */
export function AppearanceControls({ appearance, onChange }: AppearanceControlsProps) {
  const { theme, direction, width } = appearance;
  return (
    <section className="controls-group">
      <Segments
        label="Theme"
        value={theme}
        options={THEMES}
        onChange={(theme) => onChange({ ...appearance, theme })}
      />
      <Segments
        label="Direction"
        value={direction}
        options={DIRECTIONS}
        onChange={(direction) => onChange({ ...appearance, direction })}
      />
      <Segments
        label="Width of the column"
        value={width}
        options={WIDTHS}
        onChange={(width) => onChange({ ...appearance, width })}
      />
    </section>
  );
}
