"""Values and small tools that every part of the program speaks in; they import nothing else of it."""
