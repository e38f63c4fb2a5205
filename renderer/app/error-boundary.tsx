import { Component, type ReactNode } from 'react';
import { Button, Notice, useT } from '../ui/index.ts';

type Props = { children: ReactNode };
type State = { broken: boolean };

/** Catches what a screen throws while it draws itself; the rest of the program goes on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const t = useT();
  return (
    <div className="app-broken">
      <Notice
        tone="caution"
        isAlert
        title={t('shell.broken.title')}
        actions={<Button onPress={onAgain}>{t('shell.broken.again')}</Button>}
      >
        <p>{t('shell.broken.text')}</p>
      </Notice>
    </div>
  );
}
