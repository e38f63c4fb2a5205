import './file-drop.css';
import { FileDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { create } from 'zustand';

export type DropTarget = {
  /** What happens with the files, shown over the window while they are held there. */
  label: string;
  onFiles: (files: File[]) => void;
};
type Targets = { targets: readonly { current: () => DropTarget }[] };
const useTargets = create<Targets>(() => ({ targets: [] }));

/** Takes files dropped on the window while the component is mounted; of several the newest (an open dialog) gets them. */
export function useFileDrop(target: DropTarget, enabled = true): void {
  const latest = useRef(target);
  latest.current = target;
  useEffect(() => {
    if (!enabled) return;
    const entry = { current: () => latest.current };
    useTargets.setState(({ targets }) => ({ targets: [...targets, entry] }));
    return () => useTargets.setState(({ targets }) => ({ targets: targets.filter((each) => each !== entry) }));
  }, [enabled]);
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Watches for files over the window and says what will happen with them; once in the program. */
export function FileDropLayer() {
  const target = useTargets(({ targets }) => targets.at(-1));
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent, so levels are counted.
    let depth = 0;
    const set = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const onEnter = (event: DragEvent) => holdsFiles(event) && set(depth + 1);
    const onLeave = (event: DragEvent) => holdsFiles(event) && set(depth - 1);
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = target ? 'copy' : 'none';
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the window would show the file instead of the program.
      event.preventDefault();
      set(0);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) target?.current().onFiles(files);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [target]);
  if (!over || !target) return null;
  return (
    <div className="app-drop" aria-hidden>
      <div>
        <FileDown className="ui-icon" />
        {target.current().label}
      </div>
    </div>
  );
}
