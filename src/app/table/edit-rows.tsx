// The button that opens the table, where the routes have their heading.
import { createContext, type ReactNode, useContext } from 'react';

const EditRowsContext = createContext<ReactNode>(null);
export const EditRowsProvider = EditRowsContext.Provider;

export const EditRows = () => useContext(EditRowsContext);
