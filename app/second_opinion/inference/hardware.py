"""What this machine has, and which model and how many threads suit it."""

from dataclasses import dataclass

import psutil

from second_opinion.inference.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Hardware:
    """``cores`` are physical ones that we may use; ``free_memory`` is what can be had without swapping, in bytes."""

    cores: int
    free_memory: int
    on_battery: bool = False


def measure() -> Hardware:
    """Look at the machine, as it is now."""
    logical = psutil.cpu_count() or 1
    physical = psutil.cpu_count(logical=False) or logical
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return Hardware(
        cores=min(physical, _allowed_cores(logical)),
        free_memory=psutil.virtual_memory().available,
        on_battery=battery is not None and battery.power_plugged is False,
    )


def threads(hardware: Hardware) -> int:
    """One a physical core, as two on one core only wait for each other; one fewer on battery."""
    return max(1, hardware.cores - hardware.on_battery)


def default_model(catalogue: Catalogue, hardware: Hardware) -> str:
    """Id of the model to start with."""
    return catalogue.small if hardware.free_memory < catalogue.small_below else catalogue.default


def _allowed_cores(logical: int) -> int:
    """How many cores this process may run on; a container or the user may have set fewer."""
    process = psutil.Process()
    return len(process.cpu_affinity() or []) if hasattr(process, "cpu_affinity") else logical
