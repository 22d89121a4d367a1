"""What people edit: `content/` to values and back."""
