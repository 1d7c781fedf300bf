import { AccountForm } from './account-form.tsx';
import type { Connection } from './connection.ts';
import { connectToPretendPolar, leavePretendPolar } from './pretend-polar.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';
import { SelectField } from './select-field.tsx';

const SERVERS = {
  pretend: 'Pretend Polar (in this page)',
  sandbox: 'Sandbox',
  production: 'Production',
};

interface ServerControlsProps {
  connection: Connection;
  onConnect: (connection: Connection) => void;
}

/** Which Polar the card asks: the pretend one and what it plays, or a real one and its account. */
export function ServerControls({ connection, onConnect }: ServerControlsProps) {
  const pretend = async (scenario: ScenarioName) =>
    onConnect(await connectToPretendPolar(scenario));

  async function choose(server: Connection['server']) {
    if (server === 'pretend') return pretend('active');
    await leavePretendPolar();
    onConnect({ server, account: null });
  }
  return (
    <section className="controls-group">
      <SelectField label="Server" value={connection.server} options={SERVERS} onChange={choose} />
      {connection.server === 'pretend' ? (
        <>
          <SelectField
            label="Scenario"
            value={connection.scenario}
            options={SCENARIO_LABELS}
            onChange={pretend}
          />
          <button type="button" onClick={() => pretend(connection.scenario)}>
            Start over
          </button>
        </>
      ) : (
        <AccountForm key={connection.server} server={connection.server} onConnect={onConnect} />
      )}
    </section>
  );
}

const SCENARIO_LABELS = Object.fromEntries(
  Object.entries(SCENARIOS).map(([name, { label }]) => [name, label]),
) as Record<ScenarioName, string>;
