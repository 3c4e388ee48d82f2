"""What a taskbar asks of the window manager, by a message of its own: a key may go to whoever has the keyboard just then."""
import ctypes

_CLIENT_MESSAGE = 33  # X.h
_SUBSTRUCTURE = (1 << 19) | (1 << 20)  # SubstructureNotifyMask | SubstructureRedirectMask
_FROM_A_PAGER = 2  # Extended Window Manager Hints 1.5, "Source indication in requests"


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, as long as an XEvent."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int), ("display", ctypes.c_void_p),
                ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong), ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                ("rest", ctypes.c_long * 24)]


def close_window(number):
    """Extended Window Manager Hints 1.5, "_NET_CLOSE_WINDOW": the window is asked as its close button asks it."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.argtypes = x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x.XDefaultRootWindow.restype = x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p]
    x.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    display = x.XOpenDisplay(None)
    if not display:
        raise AssertionError("no display to close a window on")
    message = _ClientMessage(type=_CLIENT_MESSAGE, window=number, format=32,
                             message_type=x.XInternAtom(display, b"_NET_CLOSE_WINDOW", 0))
    message.data[1] = _FROM_A_PAGER
    x.XSendEvent(display, x.XDefaultRootWindow(display), 0, _SUBSTRUCTURE, ctypes.byref(message))
    x.XSync(display, 0)
    x.XCloseDisplay(display)
