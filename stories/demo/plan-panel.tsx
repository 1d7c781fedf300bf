/** A panel next to the card, as on a real page. */
export function PlanPanel() {
  return (
    <section className="panel" aria-labelledby="plan">
      <h2 id="plan">Plan</h2>
      <dl>
        <div>
          <dt>Studio</dt>
          <dd>$96 a year</dd>
        </div>
        <div>
          <dt>Payment</dt>
          <dd>Visa ending in 4242</dd>
        </div>
      </dl>
    </section>
  );
}
