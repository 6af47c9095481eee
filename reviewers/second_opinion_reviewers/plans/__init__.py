"""Plans: projects, events, trips, budgets."""
