"""Whether the machine runs on its battery, and whether the user asked it to save power."""

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class PowerState:
    """``on_battery`` as the system reports it; ``saving`` when little charge is left on battery."""

    on_battery: bool
    saving: bool


SAVING_BELOW_PERCENT = 20
"""Desktops switch their own battery saver on at about this charge."""


def power_state() -> PowerState:
    """The state now; a machine without a battery is never on it."""
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if battery is None or battery.power_plugged is not False:
        return PowerState(on_battery=False, saving=False)
    return PowerState(on_battery=True, saving=battery.percent < SAVING_BELOW_PERCENT)
