import { AccountForm } from './account-form.tsx';
import type { Connection } from './connection.ts';
import { connectToMock, disconnectFromMock } from './mock-polar.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';
import { SelectField } from './select-field.tsx';

const SERVERS = {
  mock: 'Mock of Polar (in this page)',
  sandbox: 'Sandbox',
  production: 'Production',
  other: 'Another address',
};

interface ServerControlsProps {
  connection: Connection;
  onConnect: (connection: Connection) => void;
}

/** Controls for the server: the mock of Polar with a scenario, or a real server with an account. */
export function ServerControls({ connection, onConnect }: ServerControlsProps) {
  const startScenario = async (scenario: ScenarioName) => onConnect(await connectToMock(scenario));

  async function choose(server: Connection['server']) {
    if (server === 'mock') return startScenario('active');
    await disconnectFromMock();
    onConnect({ server, account: null });
  }
  return (
    <section className="controls-group">
      <SelectField label="Server" value={connection.server} options={SERVERS} onChange={choose} />
      {connection.server === 'mock' ? (
        <>
          <SelectField
            label="Scenario"
            value={connection.scenario}
            options={SCENARIO_LABELS}
            onChange={startScenario}
          />
          <button type="button" onClick={() => startScenario(connection.scenario)}>
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
