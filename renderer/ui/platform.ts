/** Whether this is a Mac: its keys have other names, and its own key for commands. */
export const isMac = navigator.platform.startsWith('Mac');
