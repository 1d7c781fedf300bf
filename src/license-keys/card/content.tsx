import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Confirmation, type Question } from '../../ui/confirmation.tsx';
import { PanelScope } from '../../ui/panel-scope.ts';
import { distinguishActivations } from '../rules/distinguish-activations.ts';
import type { LicenseKeyActivation } from '../schema.ts';
import { CardScope, LicenseKeyScope, type CardView, type LoadedLicenseKey } from '../scopes.ts';
import { useDeactivations } from './use-deactivations.ts';
import { useRotation } from './use-rotation.ts';
import { useSecret } from './use-secret.ts';

interface CardContentProps extends Pick<
  CardView,
  keyof LoadedLicenseKey | 'state' | 'messages' | 'allows' | 'copyFormats' | 'expects'
> {
  children: ReactNode;
}

/** The same each time. */
const NONE: readonly LicenseKeyActivation[] = [];

/** Provides the parts inside with a loaded license key and the functions that change it. */
export function CardContent({ children, ...loaded }: CardContentProps) {
  const panel = PanelScope.use('LicenseKey.Content');
  const { licenseKey, activations = NONE, messages } = loaded;
  const [question, setQuestion] = useState<Question>();
  // `<Activity>` hides the card without unmounting it: the question would be open when it comes back.
  useEffect(() => () => setQuestion(undefined), []);
  const { format } = panel;
  const marks = useMemo(
    () => distinguishActivations(activations, messages.unnamed, format),
    [activations, messages.unnamed, format],
  );
  const view: CardView = {
    ...loaded,
    marks,
    ...useSecret(licenseKey, messages, panel),
    ...useDeactivations(licenseKey, messages, panel),
    ...useRotation(loaded),
    openConfirmation: setQuestion,
  };
  return (
    <LicenseKeyScope.Provider value={view}>
      <CardScope.Provider value={view}>
        {children}
        {question && (
          <Confirmation key={question.title} {...question} onClose={() => setQuestion(undefined)} />
        )}
      </CardScope.Provider>
    </LicenseKeyScope.Provider>
  );
}
